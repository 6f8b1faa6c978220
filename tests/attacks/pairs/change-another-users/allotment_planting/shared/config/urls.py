from django.contrib import admin
from django.urls import path

from allotment.views import MyPlots, PlanEdit, PlotPage

urlpatterns = [
    path("admin/", admin.site.urls),
    path("plots/", MyPlots.as_view(), name="my-plots"),
    path("plots/<int:pk>/", PlotPage.as_view(), name="plot"),
    path("plots/<int:pk>/plan/", PlanEdit.as_view(), name="plan"),
]
