from django.contrib import admin
from django.urls import path

from allotment import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("plot/", views.my_plot, name="my-plot"),
    path("plot/water/", views.water, name="water"),
]
