from django.urls import path

from . import views

app_name = "films"

urlpatterns = [
    path("<int:pk>/", views.film_detail, name="detail"),
]
