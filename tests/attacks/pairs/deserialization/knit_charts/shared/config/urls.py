from django.contrib import admin
from django.urls import path
from rest_framework.authtoken.views import obtain_auth_token

from charts import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", obtain_auth_token),
    path("api/charts/", views.ChartList.as_view()),
    path("api/charts/import/", views.ChartImport.as_view()),
    path("api/charts/<int:pk>/", views.ChartDetail.as_view()),
]
