from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .formula import FormulaError, price
from .models import PriceRule
from .serializers import AreaSerializer, PriceRuleSerializer


class PriceRuleViewSet(viewsets.ModelViewSet):
    serializer_class = PriceRuleSerializer

    def get_queryset(self):
        return PriceRule.objects.filter(dealer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(dealer=self.request.user)

    @action(detail=True, methods=["post"])
    def quote(self, request, pk=None):
        rule = self.get_object()
        area = AreaSerializer(data=request.data)
        area.is_valid(raise_exception=True)
        try:
            return Response({"price": price(rule.formula, **area.validated_data)})
        except FormulaError as error:
            raise ValidationError({"formula": [str(error)]})
