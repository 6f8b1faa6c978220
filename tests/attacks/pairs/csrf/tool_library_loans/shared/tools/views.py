from django.db import IntegrityError, transaction
from django.utils import timezone
from rest_framework import generics, serializers, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Loan, Tool


class ToolSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tool
        fields = ["id", "name", "shelf"]


class LoanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Loan
        fields = ["id", "tool", "since", "back"]
        read_only_fields = ["since", "back"]
        validators = []


class Tools(generics.ListAPIView):
    queryset = Tool.objects.all()
    serializer_class = ToolSerializer


class Loans(generics.ListCreateAPIView):
    serializer_class = LoanSerializer

    def get_queryset(self):
        return Loan.objects.filter(member=self.request.user)

    def perform_create(self, serializer):
        try:
            with transaction.atomic():
                serializer.save(member=self.request.user)
        except IntegrityError:
            raise serializers.ValidationError({"tool": "This tool is out."})


class GiveBack(APIView):
    def post(self, request, pk):
        loan = generics.get_object_or_404(Loan, pk=pk, member=request.user, back=None)
        loan.back = timezone.localdate()
        loan.save(update_fields=["back"])
        return Response(LoanSerializer(loan).data, status=status.HTTP_200_OK)
