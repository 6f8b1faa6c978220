from django.contrib import admin
from django.urls import path

from caves import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("caves/", views.caves, name="caves"),
    path("caves/survey/", views.survey, name="survey"),
]
