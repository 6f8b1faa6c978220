from django.contrib import admin
from django.urls import path

from falconry import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/me/", views.Profile.as_view(), name="me"),
    path("api/me/birds/", views.Birds.as_view(), name="birds"),
]
