from django.db import IntegrityError, transaction
from django.utils import timezone
from rest_framework import generics
from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.views import APIView

from .errors import Conflict
from .models import Book, Loan
from .serializers import BookSerializer, LoanSerializer


class BookList(generics.ListAPIView):
    queryset = Book.objects.all()
    serializer_class = BookSerializer


class BookDetail(generics.RetrieveAPIView):
    queryset = Book.objects.all()
    serializer_class = BookSerializer


class LoanList(generics.ListCreateAPIView):
    serializer_class = LoanSerializer

    def get_queryset(self):
        return Loan.objects.filter(reader=self.request.user)

    def perform_create(self, serializer):
        try:
            with transaction.atomic():
                serializer.save(reader=self.request.user)
        except IntegrityError:
            raise Conflict("The book is lent out.")


class LoanReturn(APIView):
    def post(self, request, pk):
        loan = Loan.objects.filter(pk=pk, reader=request.user).first()
        if loan is None:
            raise NotFound("There is no such loan.")
        done = Loan.objects.filter(pk=loan.pk, returned=None).update(returned=timezone.now())
        if not done:
            raise Conflict("The book was returned before.")
        loan.refresh_from_db()
        return Response(LoanSerializer(loan).data)
