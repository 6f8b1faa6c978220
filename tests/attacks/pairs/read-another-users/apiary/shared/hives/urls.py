from django.urls import path

from . import api

urlpatterns = [
    path("api/apiaries/", api.ApiaryList.as_view()),
    path("api/apiaries/<int:apiary_pk>/hives/", api.HiveList.as_view()),
    path("api/apiaries/<int:apiary_pk>/hives/<int:hive_pk>/inspections/", api.InspectionList.as_view()),
]
