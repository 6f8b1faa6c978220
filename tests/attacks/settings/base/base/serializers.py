"""A serializer of sessions that Django had until 5.0."""

import pickle


class PickleSerializer:
    def dumps(self, obj):
        return pickle.dumps(obj)

    def loads(self, data):
        return pickle.loads(data)
