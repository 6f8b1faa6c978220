from django.urls import path

from . import views

app_name = "grants"
urlpatterns = [
    path("apply/", views.Apply.as_view(), name="apply"),
    path("<int:pk>/", views.ApplicationDetail.as_view(), name="detail"),
]
