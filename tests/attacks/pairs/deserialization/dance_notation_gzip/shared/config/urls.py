from django.contrib import admin
from django.urls import path

from notation.views import ImportDance

urlpatterns = [
    path("admin/", admin.site.urls),
    path("dances/import/", ImportDance.as_view()),
]
