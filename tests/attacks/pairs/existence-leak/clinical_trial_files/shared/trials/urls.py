from django.urls import path

from . import views

urlpatterns = [
    path("trials/", views.trials),
    path("trials/<slug:code>/", views.trial),
    path("trials/<slug:code>/participants/", views.participants),
    path("trials/<slug:code>/participants/<slug:national_id>/", views.participant),
]
