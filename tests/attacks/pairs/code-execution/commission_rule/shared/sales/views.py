from rest_framework import mixins, serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Plan, Sale


class PlanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plan
        fields = ["id", "name", "rule"]

    def validate_rule(self, rule):
        if not rule.startswith("amount * "):
            raise serializers.ValidationError("Start with the amount.")
        return rule


class SaleSerializer(serializers.Serializer):
    amount = serializers.IntegerField(min_value=1, max_value=1_000_000)


class PlanViewSet(mixins.CreateModelMixin, viewsets.GenericViewSet):
    serializer_class = PlanSerializer

    def get_queryset(self):
        return Plan.objects.filter(seller=self.request.user)

    def perform_create(self, serializer):
        serializer.save(seller=self.request.user)

    @action(detail=True, methods=["post"], serializer_class=SaleSerializer)
    def book(self, request, pk=None):
        plan = self.get_object()
        body = self.get_serializer(data=request.data)
        body.is_valid(raise_exception=True)
        amount = body.validated_data["amount"]
        try:
            commission = plan.commission(amount)
        except Exception:
            raise serializers.ValidationError({"rule": ["It cannot be worked out."]}) from None
        Sale.objects.create(plan=plan, amount=amount, commission=commission)
        return Response({"commission": commission})
