from django.urls import path

from . import views

urlpatterns = [
    path("treatments/", views.TreatmentList.as_view()),
    path("visits/", views.VisitList.as_view()),
    path("visits/<int:pk>/", views.VisitDetail.as_view()),
    path("visits/<int:visit_pk>/findings/", views.FindingList.as_view()),
    path("visits/<int:visit_pk>/findings/<int:pk>/", views.FindingDetail.as_view()),
]
