from django.contrib import admin
from django.urls import path

from surveys import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("surveys/new/", views.NewSurvey.as_view()),
    path("surveys/<int:pk>/thanks/", views.thanks, name="thanks"),
]
