from django.urls import path

from . import views

urlpatterns = [
    path("api/treatments/", views.TreatmentList.as_view()),
    path("api/password/reset/", views.StartReset.as_view()),
    path("api/password/reset/finish/", views.FinishReset.as_view()),
]
