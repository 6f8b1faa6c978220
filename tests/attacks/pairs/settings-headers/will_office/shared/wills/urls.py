from django.urls import path

from . import views

urlpatterns = [
    path("wills/", views.wills, name="wills"),
    path("wills/<uuid:pk>/", views.will, name="will"),
    path("wills/<uuid:pk>/revoke/", views.revoke, name="revoke"),
    path("hours/", views.hours, name="hours"),
]
