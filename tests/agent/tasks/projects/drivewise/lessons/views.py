from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.viewsets import ReadOnlyModelViewSet

from .models import Exam, Invoice, Lesson
from .serializers import ExamSerializer, InvoiceSerializer, LessonSerializer


class LessonViewSet(ReadOnlyModelViewSet):
    """The planning board: all lessons for the office, one's own for pupils and instructors."""

    queryset = Lesson.objects.all()
    serializer_class = LessonSerializer

    def get_queryset(self):
        lessons = super().get_queryset()
        user = self.request.user
        if user.is_staff:
            return lessons
        if hasattr(user, "instructor"):
            return lessons.filter(instructor=user.instructor)
        return lessons.filter(pupil__user=user)


class ExamViewSet(ReadOnlyModelViewSet):
    queryset = Exam.objects.all()
    serializer_class = ExamSerializer
    permission_classes = [IsAdminUser]


class InvoiceViewSet(ReadOnlyModelViewSet):
    queryset = Invoice.objects.all()
    serializer_class = InvoiceSerializer

    @action(detail=True, methods=["post"])
    def pay(self, request, pk=None):
        invoice = self.get_object()
        if invoice.is_paid:
            return Response({"detail": "It is paid already."}, status=409)
        invoice.is_paid = True
        invoice.save(update_fields=["is_paid"])
        return Response(self.get_serializer(invoice).data)
