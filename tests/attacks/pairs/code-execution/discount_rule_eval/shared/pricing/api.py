from rest_framework import serializers
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from .engine import discount
from .models import Shop


class RuleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Shop
        fields = ["discount_rule"]


class TryRule(APIView):
    def put(self, request):
        shop = get_object_or_404(Shop, keeper=request.user)
        serializer = RuleSerializer(shop, data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            sample = discount(serializer.validated_data["discount_rule"], 10)
        except Exception:
            return Response({"discount_rule": ["This rule is not understood."]}, status=400)
        serializer.save()
        return Response({"for_ten": str(sample)[:20]})
