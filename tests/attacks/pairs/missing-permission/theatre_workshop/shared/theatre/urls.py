from django.urls import path

from . import views

urlpatterns = [
    path("", views.Season.as_view(), name="season"),
    path("<slug:slug>/", views.ProductionDetail.as_view(), name="production"),
    path("<slug:slug>/edit/", views.ProductionEdit.as_view(), name="production-edit"),
    path("<slug:slug>/props/new/", views.PropCreate.as_view(), name="prop-new"),
    path("props/<int:pk>/edit/", views.PropEdit.as_view(), name="prop-edit"),
]
