import type { Flow } from '../paragraphs/flow.ts';
import type { HeadingPiece, HeadlinePiece, StoryPiece } from '../headlines/story-pieces.ts';
import { type Signature, isEditorLine } from '../phrases/lift.ts';
import type { SignaturePiece, TextPiece } from '../paragraphs/pieces.ts';
import { type Section, mergeSignatures } from './sections.ts';

/**
 * Cuts the pieces of a page into sections; headlines and what is no story's text stay beside them. `breaks` are lines at
 * which a section must begin.
 */
export function cutSections(
  pieces: readonly StoryPiece[],
  breaks: ReadonlySet<number> = new Set(),
): Section[] {
  const cutter = new SectionCutter();
  pieces.forEach((piece, at) => {
    if (breaks.has(piece.firstLine)) cutter.break();
    cutter.take(piece, pieces[at + 1]);
  });
  cutter.flush(0);
  return cutter.sections;
}

/** Goes over the pieces once, with the section it is in and what waits for the next one. */
class SectionCutter {
  sections: Section[] = [];
  private current: Section | null = null;
  private edge: Section['edge'] = 'story';
  private before: HeadlinePiece | null = null;
  private opening: Signature | null = null;
  private jump: Flow | null = null;

  take(piece: StoryPiece, next: StoryPiece | undefined): void {
    switch (piece.type) {
      case 'text':
        this.takeText(piece);
        break;
      case 'heading':
        add(this.current ?? this.goOn() ?? this.open(piece.firstLine), piece);
        break;
      case 'headline':
        this.takeHeadline(piece);
        break;
      case 'signature':
        this.takeSignature(piece, next);
        break;
      case 'jump':
        this.flush(piece.firstLine);
        this.close('story');
        this.jump = piece.flow;
        break;
      case 'turn':
        this.takeTurn(piece.flow);
        break;
      case 'caption':
      case 'figure-mark':
        this.close(this.current === null ? this.edge : 'beside');
        break;
      default:
        this.close(this.current === null && this.edge === 'open' ? 'open' : 'story');
    }
  }

  /** Begins a section here; one whose text broke off before has left off already. */
  break(): void {
    if (this.current !== null) this.close('story');
  }

  close(edge: Section['edge']): void {
    this.current = null;
    this.edge = edge;
  }

  /** Gives a jump mark or signature that found no text a section of its own, so that it is not lost. */
  flush(line: number): void {
    if (this.jump !== null || this.opening !== null) this.open(line === 0 ? Number.MAX_SAFE_INTEGER : line);
    this.current = null;
  }

  private open(line: number): Section {
    const { before, opening, jump, edge } = this;
    const rest = { pieces: [], turn: null, closing: null, behind: null };
    const section: Section = { ...rest, jump, opening, before, edge, firstLine: line, lastLine: line };
    this.sections.push(section);
    this.before = null;
    this.opening = null;
    this.jump = null;
    this.current = section;
    return section;
  }

  private takeText(piece: TextPiece): void {
    if (piece.jump !== null) this.flush(piece.firstLine);
    if (piece.jump !== null || piece.head !== null) this.close('story');
    else if (this.current !== null && piece.begins === 'broken') this.close('open');
    add(this.current ?? this.open(piece.firstLine), piece);
    if (piece.turn !== null) this.takeTurn(piece.turn);
    else if (piece.tail !== null) this.close('story');
    else if (piece.end === 'open') this.close('open');
  }

  /**
   * The section whose text a lost stop or a byline alone has closed right before: a heading behind it shows that the story
   * goes on.
   */
  private goOn(): Section | null {
    const last = this.sections.at(-1);
    const waits = this.before !== null || this.jump !== null || this.opening !== null;
    if (last === undefined || waits || last.behind !== null) return null;
    if (this.edge === 'open' && last.closing === null) return (this.current = last);
    if (last.closing === null || last.closing.dateline !== null || last.opening?.byline != null) return null;
    this.current = last;
    last.opening = mergeSignatures(last.opening, last.closing);
    last.closing = null;
    return last;
  }

  private takeTurn(mark: Flow): void {
    const last = this.sections.at(-1);
    if (last !== undefined) last.turn = mark;
    this.close('story');
  }

  private takeHeadline(piece: HeadlinePiece): void {
    const last = this.sections.at(-1);
    const waits = this.jump !== null || this.before !== null || this.opening !== null;
    if (last !== undefined && !waits && !piece.gathered) last.behind ??= piece;
    if (this.opening !== null) this.flush(piece.firstLine);
    this.close('story');
    this.before = piece.gathered ? null : piece;
  }

  /** A signature behind a text ends it, unless it contradicts that text's own or, a byline alone, opens the next. */
  private takeSignature(piece: SignaturePiece, next: StoryPiece | undefined): void {
    const last = this.sections.at(-1);
    if (last !== undefined && this.isBehind(last) && !opens(piece.signature, last, next)) {
      last.closing = piece.signature;
      last.lastLine = piece.lastLine;
    } else if (this.opening === null) this.opening = piece.signature;
    else if (conflict(this.opening, piece.signature)) {
      this.flush(piece.firstLine);
      this.opening = piece.signature;
    } else this.opening = mergeSignatures(this.opening, piece.signature);
    this.close('story');
  }

  /** Whether nothing but the section's own text, or a picture in it, stands right before. */
  private isBehind(last: Section): boolean {
    const waits = this.before !== null || this.jump !== null;
    return !waits && last.closing === null && (this.current !== null || this.edge !== 'story');
  }
}

function opens(signature: Signature, last: Section, next: StoryPiece | undefined): boolean {
  if (next?.type !== 'text') return false;
  if (last.opening !== null && conflict(last.opening, signature)) return true;
  const byline = signature.byline?.text ?? '';
  return signature.dateline === null && !isEditorLine(byline) && !/^[（(]/u.test(byline);
}

function add(section: Section, piece: TextPiece | HeadingPiece): void {
  section.pieces.push(piece);
  section.lastLine = piece.lastLine;
  if (piece.type !== 'text') return;
  if (piece.jump !== null) section.jump ??= piece.jump;
  if (piece.head !== null) section.opening = mergeSignatures(section.opening, piece.head);
  if (piece.tail !== null) section.closing = piece.tail;
}

function conflict(a: Signature, b: Signature): boolean {
  return (a.dateline !== null && b.dateline !== null) || (a.byline !== null && b.byline !== null);
}
