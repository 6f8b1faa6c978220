from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.viewsets import ModelViewSet

from .formulas import FormulaError, evaluate
from .models import PriceRule
from .serializers import PriceRuleSerializer, QuoteSerializer


class PriceRuleViewSet(ModelViewSet):
    serializer_class = PriceRuleSerializer

    def get_queryset(self):
        return PriceRule.objects.filter(shop=self.request.user).order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(shop=self.request.user)

    @action(detail=True, methods=["get"])
    def quote(self, request, pk=None):
        rule = self.get_object()
        serializer = QuoteSerializer(data=request.query_params)
        serializer.is_valid(raise_exception=True)
        try:
            price = evaluate(rule.formula, **serializer.validated_data)
        except FormulaError as error:
            raise ValidationError({"detail": str(error)})
        return Response({"price": price})
