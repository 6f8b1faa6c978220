from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .calc import BadFormula, calculate


class QuoteSerializer(serializers.Serializer):
    formula = serializers.CharField(max_length=200)
    quantity = serializers.IntegerField(min_value=1)


@api_view(["POST"])
def quote(request):
    serializer = QuoteSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    try:
        return Response({"price": str(calculate(**serializer.validated_data))})
    except BadFormula as error:
        return Response({"formula": [str(error)]}, status=400)
