import base64
import pickle


class SearchCodec:
    def dump(self, search):
        return base64.urlsafe_b64encode(pickle.dumps(search)).decode()

    def load(self, text):
        raw = base64.urlsafe_b64decode(text.encode())
        return pickle.loads(raw)
