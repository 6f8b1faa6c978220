from jinja2 import Environment

env = Environment(autoescape=True)


def render_greeting(team, visitor):
    return env.from_string("<h1>" + team.greeting + "</h1>").render(name=visitor)
