from django.urls import path

from . import views

urlpatterns = [
    path("", views.DefectList.as_view(), name="defects"),
    path("new/", views.DefectCreate.as_view(), name="defect-new"),
    path("<int:pk>/evidence/", views.EvidenceView.as_view(), name="evidence"),
]
