from django.urls import path

from . import views

app_name = "apiary"
urlpatterns = [
    path("", views.HiveList.as_view(), name="hives"),
    path("hives/<int:pk>/", views.HiveDetail.as_view(), name="hive"),
    path("hives/<int:hive_pk>/inspections/new/", views.InspectionAdd.as_view(), name="inspection-add"),
    path("inspections/<int:pk>/", views.InspectionDetail.as_view(), name="inspection"),
    path("inspections/<int:pk>/edit/", views.InspectionEdit.as_view(), name="inspection-edit"),
]
