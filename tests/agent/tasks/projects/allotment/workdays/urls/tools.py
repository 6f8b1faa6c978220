from django.urls import path

from workdays import views

app_name = "tools"

urlpatterns = [path("", views.ToolListView.as_view(), name="list")]
