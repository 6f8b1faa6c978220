from django.template import Context, Engine


class Letter:
    def __init__(self, subject, body):
        self.subject, self.body = subject, body

    def text_for(self, reader):
        template = Engine.get_default().from_string(self.body)
        return template.render(Context({"reader": reader, "subject": self.subject}))
