from django.urls import path

from . import views

urlpatterns = [
    path("funds/", views.funds),
    path("funds/<int:fund_pk>/applications/", views.start),
    path("applications/<int:pk>/", views.application),
    path("applications/<int:pk>/submit/", views.submit),
]
