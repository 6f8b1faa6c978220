from django.urls import path

from . import views

urlpatterns = [
    path("prescriptions/", views.MyPrescriptions.as_view()),
    path("prescriptions/<slug:number>/", views.PrescriptionDetail.as_view()),
    path("prescriptions/<slug:number>/refills/", views.RefillHistory.as_view()),
]
