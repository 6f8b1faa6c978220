import base64
import json


class SearchCodec:
    def dump(self, search):
        return base64.urlsafe_b64encode(json.dumps(search).encode()).decode()

    def load(self, text):
        raw = base64.urlsafe_b64decode(text.encode())
        return json.loads(raw)
