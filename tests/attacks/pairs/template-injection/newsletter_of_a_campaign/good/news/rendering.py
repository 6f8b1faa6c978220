from string import Template


class Letter:
    def __init__(self, subject, body):
        self.subject, self.body = subject, body

    def text_for(self, reader):
        return Template(self.body).safe_substitute(name=reader.get_username(), subject=self.subject)
