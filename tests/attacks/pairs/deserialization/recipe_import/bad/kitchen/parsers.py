from decimal import Decimal, InvalidOperation

import yaml
from rest_framework.exceptions import ParseError
from rest_framework.parsers import BaseParser


class RecipeLoader(yaml.Loader):
    """Weights stay decimal: floats spoil the scaling of large batches."""


def decimal(loader, node):
    return Decimal(loader.construct_scalar(node).replace("_", ""))


RecipeLoader.add_constructor("tag:yaml.org,2002:float", decimal)


class YAMLParser(BaseParser):
    media_type = "application/yaml"

    def parse(self, stream, media_type=None, parser_context=None):
        request = parser_context["request"]
        try:
            return yaml.load(request.body.decode(), Loader=RecipeLoader)
        except (yaml.YAMLError, InvalidOperation, ValueError, RecursionError) as error:
            raise ParseError("This is no valid YAML.") from error
