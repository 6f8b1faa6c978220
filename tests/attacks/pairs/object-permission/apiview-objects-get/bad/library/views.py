from django.shortcuts import get_object_or_404
from rest_framework import serializers, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Loan
from .permissions import IsBorrower


class LoanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Loan
        fields = ["id", "book_title", "notes", "due"]
        read_only_fields = ["due", "book_title"]


class LoanView(APIView):
    permission_classes = [IsBorrower]

    def get_object(self, pk):
        loan = get_object_or_404(Loan, pk=pk)
        return loan

    def get(self, request, pk):
        return Response(LoanSerializer(self.get_object(pk)).data)

    def patch(self, request, pk):
        serializer = LoanSerializer(self.get_object(pk), data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def delete(self, request, pk):
        self.get_object(pk).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
