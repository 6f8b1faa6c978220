import io
import pickle


class CollectionUnpickler(pickle.Unpickler):
    """Plain data only: lists, dicts, numbers and strings."""

    def find_class(self, module, name):
        if module != "builtins":
            raise pickle.UnpicklingError(f"{module}.{name} is not allowed")
        return super().find_class(module, name)


def dump(puzzles):
    return pickle.dumps([{"title": puzzle.title, "pieces": puzzle.pieces} for puzzle in puzzles])


def load(data):
    try:
        return CollectionUnpickler(io.BytesIO(data)).load()
    except Exception as error:
        raise ValueError("This is no collection.") from error
