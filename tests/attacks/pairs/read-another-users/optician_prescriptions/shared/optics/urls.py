from django.urls import path

from . import views

urlpatterns = [
    path("branches/", views.BranchList.as_view()),
    path("prescriptions/", views.PrescriptionList.as_view()),
    path("prescriptions/<int:pk>/", views.PrescriptionDetail.as_view()),
    path("fittings/", views.FittingList.as_view()),
]
