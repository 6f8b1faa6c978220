from django.contrib import admin
from django.urls import include, path

from vets import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("animals/", views.AnimalList.as_view(), name="animals"),
    path("animals/new/", views.AnimalCreate.as_view(), name="animal-new"),
    path("animals/<int:pk>/reminder/", views.reminder, name="reminder"),
]
