import re

import yaml
from rest_framework.exceptions import ValidationError

DURATION = re.compile(r"(\d{1,2}):(\d{2})")


class RecipeLoader(yaml.SafeLoader):
    """YAML with !duration 1:30."""


def duration(loader, node):
    match = DURATION.fullmatch(str(loader.construct_scalar(node)))
    if not match:
        raise yaml.constructor.ConstructorError(None, None, "This is no duration.", node.start_mark)
    return int(match[1]) * 60 + int(match[2])


RecipeLoader.add_constructor("!duration", duration)


def read_recipe(file):
    try:
        recipe = yaml.load(file.read(), Loader=RecipeLoader)
    except (yaml.YAMLError, ValueError):
        raise ValidationError({"file": ["This is no recipe."]}) from None
    if not isinstance(recipe, dict):
        raise ValidationError({"file": ["A recipe is a mapping."]})
    return recipe
