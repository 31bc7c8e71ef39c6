/** What needs a correction, each with a link to its field. */
export function ProblemSummary({
  heading,
  problems,
}: {
  heading: string;
  problems: readonly { field: string; text: string }[];
}) {
  return (
    <div className="problems" role="alert">
      <h2>{heading}</h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
