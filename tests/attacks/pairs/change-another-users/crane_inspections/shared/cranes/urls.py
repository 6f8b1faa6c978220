from django.urls import path

from .views import InspectionDetail, InspectionList

urlpatterns = [
    path("teams/<int:team_pk>/inspections/", InspectionList.as_view()),
    path("teams/<int:team_pk>/inspections/<int:pk>/", InspectionDetail.as_view()),
]
