from django.contrib import admin
from django.urls import path

from graves import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("plots/", views.PlotList.as_view(), name="plots"),
    path("plots/<int:pk>/", views.PlotPage.as_view(), name="plot"),
    path("plots/<int:pk>/edit/", views.PlotEdit.as_view(), name="plot-edit"),
    path("leases/new/", views.LeaseNew.as_view(), name="lease-new"),
    path("leases/<int:pk>/end/", views.LeaseEnd.as_view(), name="lease-end"),
]
