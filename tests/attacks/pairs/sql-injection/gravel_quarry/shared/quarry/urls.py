from django.urls import path

from . import views

urlpatterns = [
    path("report/", views.report),
    path("loads/", views.my_loads),
    path("loads/weigh/", views.weigh),
]
