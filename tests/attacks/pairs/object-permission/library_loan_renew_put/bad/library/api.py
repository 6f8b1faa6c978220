from rest_framework import serializers
from rest_framework.generics import get_object_or_404
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Loan
from .permissions import IsReader


class LoanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Loan
        fields = ["id", "book", "due", "note"]
        read_only_fields = ["book", "due"]


class LoanView(APIView):
    permission_classes = [IsAuthenticated, IsReader]

    def get_loan(self, pk):
        return get_object_or_404(Loan.objects.select_related("book"), pk=pk)

    def get(self, request, pk):
        return Response(LoanSerializer(self.get_loan(pk)).data)

    def put(self, request, pk):
        serializer = LoanSerializer(self.get_loan(pk), data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)
