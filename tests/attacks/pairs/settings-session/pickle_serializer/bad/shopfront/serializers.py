import pickle


class PickleSerializer:
    """Keeps decimals and dates in the session as they are."""

    def dumps(self, obj):
        return pickle.dumps(obj, 4)

    def loads(self, data):
        return pickle.loads(data)
