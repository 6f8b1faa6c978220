from django.contrib import admin
from django.urls import include, path

from allotments import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("plots/", views.PlotList.as_view(), name="plots"),
    path("plots/<int:pk>/lease/", views.LeasePlot.as_view(), name="lease"),
    path("leases/", views.MyLeases.as_view(), name="leases"),
]
