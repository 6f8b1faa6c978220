from django.urls import path

from .views import PrescriptionDetail, PrescriptionList

urlpatterns = [
    path("prescriptions/", PrescriptionList.as_view()),
    path("prescriptions/<int:pk>/", PrescriptionDetail.as_view()),
]
