from django.contrib import admin
from django.urls import path

from permits import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("permits/", views.PermitList.as_view(), name="permits"),
    path("permits/new/", views.PermitCreate.as_view(), name="permit-new"),
    path("permits/<int:pk>/", views.PermitDetail.as_view(), name="permit"),
    path("permits/<int:pk>/plans/", views.PlanUpload.as_view(), name="plan-upload"),
    path("plans/<int:pk>/", views.plan_file, name="plan"),
]
