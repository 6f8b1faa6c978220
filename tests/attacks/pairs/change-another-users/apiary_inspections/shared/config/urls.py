from django.contrib import admin
from django.urls import path

from apiary import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("inspections/", views.InspectionList.as_view(), name="inspections"),
    path("hives/<int:hive>/inspections/new/", views.InspectionCreate.as_view(), name="inspection-new"),
    path("inspections/<int:pk>/edit/", views.InspectionUpdate.as_view(), name="inspection-edit"),
    path("inspections/<int:pk>/delete/", views.InspectionDelete.as_view(), name="inspection-delete"),
]
