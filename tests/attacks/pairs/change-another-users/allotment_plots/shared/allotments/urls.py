from django.urls import path

from . import views

urlpatterns = [
    path("", views.SiteList.as_view(), name="sites"),
    path("plots/", views.PlotList.as_view(), name="plots"),
    path("plots/<int:pk>/", views.PlotDetail.as_view(), name="plot"),
    path("plots/<int:pk>/edit/", views.PlotEdit.as_view(), name="plot-edit"),
    path("plots/<int:pk>/give-up/", views.PlotGiveUp.as_view(), name="plot-give-up"),
]
