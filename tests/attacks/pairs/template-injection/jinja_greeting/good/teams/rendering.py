from jinja2 import Environment

env = Environment(autoescape=True)


def render_greeting(team, visitor):
    greeting = team.greeting.replace("{{ name }}", visitor)
    return env.from_string("<h1>{{ greeting }}</h1>").render(greeting=greeting)
