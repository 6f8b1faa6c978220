from django.contrib import admin
from django.urls import include, path

from fleet import views

company = [
    path("vessels/", views.VesselIndex.as_view()),
    path("vessels/<int:vessel_id>/inspections/", views.InspectionIndex.as_view()),
    path("vessels/<int:vessel_id>/inspections/<int:pk>/", views.InspectionPage.as_view()),
]
urlpatterns = [
    path("admin/", admin.site.urls),
    path("c/<slug:company>/", include(company)),
]
